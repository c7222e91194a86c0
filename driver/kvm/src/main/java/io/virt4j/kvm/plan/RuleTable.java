package io.virt4j.kvm.plan;

import io.virt4j.Plan.Ruling;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules by the path of the element or attribute that they are for, such as {@code domain/os/type/@arch}. */
final class RuleTable {
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, String> required = new LinkedHashMap<>();
    private final Set<String> several = new HashSet<>();
    private Rule otherwise = new Rule(Ruling.REFUSED, "", null);

    /** An element without text of its own, or an attribute with any value. */
    RuleTable honour(String path, String reason) {
        return add(path, new Rule(Ruling.HONOURED, reason, path.contains("@") ? value -> null : Checks::noText));
    }

    /** An element with any text. */
    RuleTable text(String path, String reason) {
        return text(path, reason, value -> null);
    }

    /** An element whose text has to pass a check. */
    RuleTable text(String path, String reason, Check check) {
        return add(path, new Rule(Ruling.HONOURED, reason, check));
    }

    /** An element or attribute with one value that is honoured; for others {@code problem} says why and what to do. */
    RuleTable only(String path, String value, String problem) {
        return add(
                path,
                new Rule(Ruling.HONOURED, value, part -> part.value().strip().equals(value) ? null : problem));
    }

    /** An element or attribute with one of several values that are honoured, as for {@link #only}. */
    RuleTable oneOf(String path, String reason, Set<String> values, String problem) {
        return add(
                path,
                new Rule(
                        Ruling.HONOURED,
                        reason,
                        part -> values.contains(part.value().strip()) ? null : problem));
    }

    /** An element of which there may be several, without text of its own. */
    RuleTable several(String path, String reason, Check check) {
        several.add(path);
        return add(path, new Rule(Ruling.HONOURED, reason, check));
    }

    /** An element with all that is in it, or an attribute. */
    RuleTable ignore(String path, String reason) {
        return add(path, new Rule(Ruling.IGNORED, reason, null));
    }

    /** An element or attribute that deserves a reason of its own. */
    RuleTable refuse(String path, String reason) {
        return add(path, new Rule(Ruling.REFUSED, reason, null));
    }

    /** An element that has to be there. Several are separated by a bar: one of them has to. */
    RuleTable require(String path, String reason) {
        required.put(path, reason);
        return this;
    }

    /** The reason against all that has no rule. */
    RuleTable otherwise(String reason) {
        otherwise = new Rule(Ruling.REFUSED, reason, null);
        return this;
    }

    Rule rule(String path) {
        return rules.getOrDefault(path, otherwise);
    }

    /** Whether there may be several elements of that path in one parent. */
    boolean mayRepeat(String path) {
        return several.contains(path);
    }

    /** Why each element that has to be there has to. */
    Map<String, String> required() {
        return required;
    }

    private RuleTable add(String path, Rule rule) {
        if (rules.put(path, rule) != null) {
            throw new IllegalStateException("two rules for " + path);
        }
        return this;
    }

    /**
     * What becomes of a part.
     *
     * @param check for a part that is honoured only if it passes
     */
    record Rule(Ruling ruling, String reason, @Nullable Check check) {}

    /** Whether a part is honoured with the value that it has. */
    interface Check {
        /** What is wrong with it and what to do; null if nothing is. */
        @Nullable
        String problem(Part part);
    }
}
