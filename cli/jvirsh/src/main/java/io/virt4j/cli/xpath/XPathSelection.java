package io.virt4j.cli.xpath;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** The nodes of a document that an XPath expression selects. */
public final class XPathSelection {
    private final List<Node> nodes;

    private XPathSelection(List<Node> nodes) {
        this.nodes = nodes;
    }

    /**
     * Evaluates an expression from the root element on.
     *
     * @param out is told what is wrong with the expression; as for virsh, such an expression selects nothing
     * @throws CommandFailed if the expression gives no nodes but a text, a number or a truth
     */
    public static XPathSelection of(String xml, String expression, Output out) throws CommandFailed {
        try {
            XPathSyntax.check(expression);
            return new XPathSelection(evaluate(DocumentTree.read(xml), expression));
        } catch (XPathFault e) {
            e.lines().forEach(out::complain);
            return new XPathSelection(List.of());
        } catch (XMLStreamException e) {
            throw new CommandFailed("the host's document is no XML: " + e.getMessage());
        }
    }

    private static List<Node> evaluate(Document document, String expression) throws XPathFault, CommandFailed {
        if (expression.stripLeading().startsWith("-")) { // A number, of which Java takes no two signs.
            throw isNoNodes(expression);
        }
        XPathEvaluationResult<?> result;
        try {
            result = compile(expression).evaluateExpression(document.getDocumentElement());
        } catch (XPathExpressionException e) {
            // The grammar, names and numbers of arguments are right by now: an argument is no set of nodes.
            throw XPathFault.of("Invalid type");
        }
        if (result.value() instanceof XPathNodes found) {
            List<Node> nodes = new ArrayList<>();
            found.forEach(nodes::add);
            return inDocumentOrder(nodes);
        }
        if (result.value() instanceof Node found) {
            return List.of(found);
        }
        throw isNoNodes(expression);
    }

    private static CommandFailed isNoNodes(String expression) {
        return new CommandFailed("internal error: Incorrect xpath '" + expression + "'");
    }

    private static XPathExpression compile(String expression) throws CommandFailed {
        try {
            return XPathFactory.newDefaultInstance().newXPath().compile(expression);
        } catch (XPathExpressionException e) {
            throw new CommandFailed("Java does not take the XPath '" + expression + "': " + e.getMessage());
        }
    }

    /** Java has the attributes of an element by name; what surrounds them is in order. */
    private static List<Node> inDocumentOrder(List<Node> nodes) {
        for (int start = 0; start < nodes.size(); start++) {
            if (nodes.get(start) instanceof Attr first) {
                int end = start + 1;
                while (end < nodes.size()
                        && nodes.get(end) instanceof Attr next
                        && next.getOwnerElement() == first.getOwnerElement()) {
                    end++;
                }
                List<Attr> order = DocumentTree.attributes(first.getOwnerElement());
                nodes.subList(start, end).sort((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
                start = end - 1;
            }
        }
        return nodes;
    }

    /** Prints each node by itself. */
    public void print(Output out) {
        nodes.forEach(node -> out.line(NodeText.of(node)));
    }

    /** Prints copies of the nodes within an element that is made for them; attributes become its own. */
    public void printWrapped(Output out) {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        List<Node> children = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Attr attribute) {
                attributes.remove(attribute.getLocalName()); // The last one of a name counts, at its own place.
                attributes.put(attribute.getLocalName(), attribute);
            } else {
                children.add(node);
            }
        }
        out.line(NodeText.wrapped("nodes", attributes.values(), children));
    }
}
