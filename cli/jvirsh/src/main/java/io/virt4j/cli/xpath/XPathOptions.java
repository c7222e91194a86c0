package io.virt4j.cli.xpath;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to print of a document: the options that all commands have which print one. */
public final class XPathOptions {
    @NamedOnly
    @Option(
            names = "--xpath",
            paramLabel = "EXPRESSION",
            description = "print only the nodes that this XPath expression selects")
    @Nullable
    public String xpath;

    @Option(names = "--wrap", description = "put these nodes into one element, <nodes>")
    public boolean wrap;

    /** Refuses an empty expression, without a word, as virsh does. */
    public void check() throws CommandFailed {
        if (xpath != null && xpath.isEmpty()) {
            throw new CommandFailed();
        }
    }

    /** Prints the document, or what is asked for of it. */
    public void print(String xml, Output out) throws CommandFailed {
        if (xpath == null) {
            out.print(xml);
            return;
        }
        XPathSelection selection = XPathSelection.of(xml, xpath, out);
        if (wrap) {
            selection.printWrapped(out);
        } else {
            selection.print(out);
        }
    }
}
