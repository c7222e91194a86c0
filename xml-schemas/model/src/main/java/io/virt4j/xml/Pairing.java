package io.virt4j.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Finds out which elements of two lists are the same thing: those of one identity, wherever they stand; of the others,
 * those at the lists' ends that say the same, and what is between them in its order.
 */
final class Pairing {
    private final Map<XmlNode, XmlNode> pairs = new LinkedHashMap<>();
    private final List<XmlNode> firsts;
    private final List<XmlNode> seconds;

    private Pairing(List<XmlNode> firsts, List<XmlNode> seconds) {
        this.firsts = new ArrayList<>(firsts);
        this.seconds = new ArrayList<>(seconds);
    }

    /** The second of each pair by its first. */
    static Map<XmlNode, XmlNode> of(
            List<XmlNode> firsts, List<XmlNode> seconds, BiPredicate<XmlNode, XmlNode> saysTheSame) {
        var pairing = new Pairing(firsts, seconds);
        for (int form = 0; form < Identity.SURE_FORMS; form++) {
            pairing.byIdentity(form);
        }
        pairing.atTheEnds(saysTheSame);
        pairing.inOrder();
        return pairing.pairs;
    }

    private void byIdentity(int form) {
        Map<String, XmlNode> known = new HashMap<>();
        for (XmlNode second : seconds) {
            String identity = Identity.of(second, form);
            if (identity != null) {
                known.putIfAbsent(identity, second);
            }
        }
        for (XmlNode first : known.isEmpty() ? List.<XmlNode>of() : List.copyOf(firsts)) {
            String identity = Identity.of(first, form);
            XmlNode second = identity == null ? null : known.get(identity);
            if (second != null && !Identity.tellsApart(first, second)) {
                known.remove(Objects.requireNonNull(identity));
                pair(first, second);
            }
        }
    }

    private void atTheEnds(BiPredicate<XmlNode, XmlNode> saysTheSame) {
        while (both() && saysTheSame.test(firsts.get(0), seconds.get(0))) {
            pair(firsts.get(0), seconds.get(0));
        }
        while (both() && saysTheSame.test(last(firsts), last(seconds))) {
            pair(last(firsts), last(seconds));
        }
    }

    private void inOrder() {
        for (XmlNode first : List.copyOf(firsts)) {
            seconds.stream()
                    .filter(second -> !Identity.tellsApart(first, second))
                    .findFirst()
                    .ifPresent(second -> pair(first, second));
        }
    }

    private boolean both() {
        return !firsts.isEmpty() && !seconds.isEmpty();
    }

    private static XmlNode last(List<XmlNode> nodes) {
        return nodes.get(nodes.size() - 1);
    }

    private void pair(XmlNode first, XmlNode second) {
        pairs.put(first, second);
        firsts.remove(first);
        seconds.remove(second);
    }
}
