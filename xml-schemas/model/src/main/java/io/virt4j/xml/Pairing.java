package io.virt4j.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds out which elements of two lists are the same thing: those of one identity, wherever they stand; of the others,
 * those at the lists' ends that say the same, and what is between them in its order.
 */
final class Pairing {
    private final Map<XmlNode, XmlNode> pairs = new LinkedHashMap<>();
    private final Map<XmlNode, Identity> identities = new HashMap<>();
    private final List<XmlNode> firsts;
    private final List<XmlNode> seconds;

    private Pairing(List<XmlNode> firsts, List<XmlNode> seconds) {
        this.firsts = new ArrayList<>(firsts);
        this.seconds = new ArrayList<>(seconds);
        firsts.forEach(first -> identities.put(first, new Identity(first)));
        seconds.forEach(second -> identities.put(second, new Identity(second)));
    }

    /** The second of each pair by its first. */
    static Map<XmlNode, XmlNode> of(List<XmlNode> firsts, List<XmlNode> seconds) {
        var pairing = new Pairing(firsts, seconds);
        for (int form = 0; form < Identity.SURE_FORMS; form++) {
            pairing.byIdentity(form);
        }
        pairing.atTheEnds();
        pairing.inOrder();
        return pairing.pairs;
    }

    private void byIdentity(int form) {
        Map<String, XmlNode> known = new HashMap<>();
        for (XmlNode second : seconds) {
            known.putIfAbsent(identity(second).by(form), second);
        }
        known.remove("");
        for (XmlNode first : known.isEmpty() ? List.<XmlNode>of() : List.copyOf(firsts)) {
            String identity = identity(first).by(form);
            XmlNode second = known.get(identity);
            if (second != null && !identity(first).isOther(identity(second))) {
                known.remove(identity);
                pair(first, second);
            }
        }
    }

    private void atTheEnds() {
        while (both() && firsts.get(0).saysTheSameAs(seconds.get(0))) {
            pair(firsts.get(0), seconds.get(0));
        }
        while (both() && last(firsts).saysTheSameAs(last(seconds))) {
            pair(last(firsts), last(seconds));
        }
    }

    private void inOrder() {
        for (XmlNode first : List.copyOf(firsts)) {
            Identity identity = identity(first);
            seconds.stream()
                    .filter(second -> !identity.isOther(identity(second)))
                    .findFirst()
                    .ifPresent(second -> pair(first, second));
        }
    }

    private Identity identity(XmlNode node) {
        return Objects.requireNonNull(identities.get(node), "all are known from the start");
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
