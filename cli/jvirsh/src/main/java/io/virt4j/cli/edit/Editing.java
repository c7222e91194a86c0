package io.virt4j.cli.edit;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import io.virt4j.cli.RawTerminal;
import io.virt4j.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A document of the host's in the user's editor, until the host takes it or the user gives it up. */
public final class Editing {
    private final EditedDocument document;
    private final Output out;
    private String before;
    private byte[] changed;

    private Editing(EditedDocument document, Output out) {
        this.document = document;
        this.out = out;
        this.before = document.xml();
        this.changed = before.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Lets the user change a document, and tells what became of it.
     *
     * @throws CommandFailed if the host refuses the document, and there is no terminal to ask on what to do about it, or the
     *     answer is to give it up
     */
    public static void run(EditedDocument document, Output out) throws CommandFailed {
        new Editing(document, out).run();
    }

    private void run() throws CommandFailed {
        try (EditorFile file = EditorFile.of(before)) {
            Attempt next = Attempt.EDITED;
            while (next != Attempt.NONE) {
                if (next == Attempt.EDITED && !edit(file)) {
                    return;
                }
                if (next == Attempt.RELAXED) {
                    document.relax();
                }
                next = define();
            }
        }
    }

    /** False if nothing is to be done, since the user changed nothing. */
    private boolean edit(EditorFile file) throws CommandFailed {
        file.edit(out);
        changed = file.text();
        if (document.isWanted() || !Arrays.equals(changed, before.getBytes(StandardCharsets.UTF_8))) {
            return true;
        }
        out.notice(document.unchanged());
        return false;
    }

    private Attempt define() throws CommandFailed {
        String now = document.xml();
        if (!now.equals(before)) {
            before = now;
            return ask("The XML configuration was changed by another user.");
        }
        try {
            out.notice(document.define(XmlText.of(changed)));
            return Attempt.NONE;
        } catch (VirtException e) {
            String refused = "Failed.";
            if (!RawTerminal.isAvailable()) {
                throw new CommandFailed(refused, e.getMessage());
            }
            out.error(e.getMessage());
            return ask(refused);
        }
    }

    private Attempt ask(String problem) throws CommandFailed {
        if (!RawTerminal.isAvailable()) {
            throw new CommandFailed(problem);
        }
        Attempt next = Attempt.ask(problem, document.canRelax(), out);
        if (next == Attempt.NONE) {
            throw new CommandFailed(); // The user has read why.
        }
        return next;
    }
}
