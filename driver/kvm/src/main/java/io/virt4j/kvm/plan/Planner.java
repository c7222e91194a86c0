package io.virt4j.kvm.plan;

import io.virt4j.Plan;
import io.virt4j.Plan.Ruling;
import io.virt4j.Plan.Verdict;
import io.virt4j.xml.XmlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a document and gives each part its verdict by the table, so that nothing in it goes unseen. */
public final class Planner {
    /** The engine's name. */
    public static final String ENGINE = "kvm";

    private static final String REPEATED = "there is one already: this engine takes no second one";

    private final RuleTable table;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Planner(RuleTable table) {
        this.table = table;
    }

    /** What the engine makes of a document, by its root element. */
    public static Plan plan(XmlNode document) {
        Planner planner = new Planner(HonouredParts.TABLE);
        planner.element(document, false);
        planner.missing(document);
        return new Plan(ENGINE, planner.verdicts);
    }

    private void element(XmlNode node, boolean ignoredWithParent) {
        RuleTable.Rule rule = table.rule(node.path());
        boolean foreign = !node.name().getNamespaceURI().isEmpty();
        if (ignoredWithParent) {
            add(node.path(), node, Ruling.IGNORED, "in a part that is ignored");
        } else if (foreign) {
            add(node.path(), node, Ruling.REFUSED, table.rule("").reason());
        } else if (isRepeated(node) && !table.mayRepeat(node.path())) {
            add(node.path(), node, Ruling.REFUSED, REPEATED);
        } else {
            judge(node.path(), new Part(node, node.text()), rule);
        }
        seen.add(node.path());
        boolean ignored = ignoredWithParent || (!foreign && rule.ruling() == Ruling.IGNORED);
        // An element that is refused or ignored takes its attributes along.
        if (verdicts.get(verdicts.size() - 1).ruling() == Ruling.HONOURED) {
            node.attributes().forEach(attribute -> attribute(node, attribute));
        }
        node.elements().forEach(child -> element(child, ignored));
    }

    private static boolean isRepeated(XmlNode node) {
        XmlNode parent = node.parent();
        return parent != null && parent.elements(node.name().getLocalPart()).get(0) != node;
    }

    private void attribute(XmlNode node, XmlNode.Attribute attribute) {
        boolean foreign = !attribute.name().getNamespaceURI().isEmpty();
        String name = foreign
                ? attribute.name().getPrefix() + ":" + attribute.name().getLocalPart()
                : attribute.name().getLocalPart();
        String path = node.path() + "/@" + name;
        RuleTable.Rule rule = table.rule(foreign ? "" : path);
        String problem = problem(rule, new Part(node, attribute.value()));
        if (problem != null) {
            add(path, node, Ruling.REFUSED, problem);
        }
    }

    private void judge(String path, Part part, RuleTable.Rule rule) {
        String problem = problem(rule, part);
        if (problem == null) {
            add(path, part.node(), rule.ruling(), rule.reason());
        } else {
            add(path, part.node(), Ruling.REFUSED, problem);
        }
    }

    private static @Nullable String problem(RuleTable.Rule rule, Part part) {
        if (rule.ruling() == Ruling.REFUSED) {
            return rule.reason();
        }
        return rule.check() == null ? null : rule.check().problem(part);
    }

    private void missing(XmlNode document) {
        table.required().forEach((path, reason) -> {
            List<String> choice = List.of(path.split("\\|"));
            if (choice.stream().noneMatch(seen::contains)) {
                add(choice.get(0), document, Ruling.REFUSED, reason);
            }
        });
    }

    private void add(String path, XmlNode node, Ruling ruling, String reason) {
        verdicts.add(new Verdict(path, node.line(), ruling, reason));
    }
}
