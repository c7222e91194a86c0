package io.virt4j.grammar.read;

import com.thaiopensource.relaxng.edit.SchemaCollection;
import com.thaiopensource.relaxng.input.InputFailedException;
import com.thaiopensource.relaxng.input.parse.compact.CompactParseInputFormat;
import com.thaiopensource.relaxng.translate.util.InvalidParamsException;
import com.thaiopensource.resolver.BasicResolver;
import io.virt4j.grammar.GrammarException;
import io.virt4j.grammar.shape.ModelShape;
import java.io.IOException;
import java.nio.file.Path;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a grammar in RELAX NG compact syntax. */
public final class GrammarReader {
    private GrammarReader() {}

    /** Throws {@link GrammarException} with file and line where the grammar is wrong. */
    public static ModelShape read(Path grammar) {
        return new ShapeReader(new Definitions(parse(grammar))).read();
    }

    private static SchemaCollection parse(Path grammar) {
        try {
            return new CompactParseInputFormat()
                    .load(grammar.toUri().toString(), new String[0], "", new Strict(), BasicResolver.getInstance());
        } catch (SAXException | IOException | InputFailedException | InvalidParamsException e) {
            throw new GrammarException(grammar + ": " + e.getMessage(), e);
        }
    }

    /** A warning is as good as an error: the grammar is ours. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            throw failure(problem);
        }

        @Override
        public void error(SAXParseException problem) {
            throw failure(problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            throw failure(problem);
        }

        private static GrammarException failure(SAXParseException problem) {
            return new GrammarException(
                    problem.getSystemId() + ":" + problem.getLineNumber() + ": " + problem.getMessage(), problem);
        }
    }
}
