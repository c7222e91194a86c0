package io.virt4j.grammar.read;

import com.thaiopensource.relaxng.edit.ChoicePattern;
import com.thaiopensource.relaxng.edit.Combine;
import com.thaiopensource.relaxng.edit.Component;
import com.thaiopensource.relaxng.edit.CompositePattern;
import com.thaiopensource.relaxng.edit.DataPattern;
import com.thaiopensource.relaxng.edit.DefineComponent;
import com.thaiopensource.relaxng.edit.DivComponent;
import com.thaiopensource.relaxng.edit.ElementPattern;
import com.thaiopensource.relaxng.edit.GrammarPattern;
import com.thaiopensource.relaxng.edit.IncludeComponent;
import com.thaiopensource.relaxng.edit.InterleavePattern;
import com.thaiopensource.relaxng.edit.Pattern;
import com.thaiopensource.relaxng.edit.RefPattern;
import com.thaiopensource.relaxng.edit.SchemaCollection;
import com.thaiopensource.relaxng.edit.SchemaDocument;
import com.thaiopensource.relaxng.edit.SourceLocation;
import io.virt4j.grammar.GrammarException;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The named definitions of a grammar and of all that it includes. */
final class Definitions {
    private final Map<String, DefineComponent> byName = new LinkedHashMap<>();
    private final IdentityHashMap<Pattern, DefineComponent> byBody = new IdentityHashMap<>();
    private final SchemaCollection schema;

    Definitions(SchemaCollection schema) {
        this.schema = schema;
        collect(grammar(schema.getMainUri()).getComponents(), Map.of());
        byName.values().forEach(definition -> byBody.put(definition.getBody(), definition));
    }

    /** The folder of a place's file, below that of the main grammar; empty for that itself. */
    String folder(SourceLocation place) {
        Path main = Path.of(URI.create(schema.getMainUri())).getParent();
        Path folder = Path.of(URI.create(place.getUri())).getParent();
        return main == null || folder == null
                ? ""
                : main.relativize(folder).toString().replace(File.separatorChar, '.');
    }

    Pattern start() {
        return body(DefineComponent.START);
    }

    DefineComponent of(RefPattern reference) {
        return of(reference.getName(), reference.getSourceLocation());
    }

    /** Throws {@link GrammarException} with the place where there is no such definition. */
    DefineComponent of(String name, SourceLocation place) {
        DefineComponent definition = byName.get(name);
        if (definition == null) {
            throw new GrammarException(place, name + " is not defined");
        }
        return definition;
    }

    /** What a chain of references leads to. */
    Pattern resolve(Pattern pattern) {
        return pattern instanceof RefPattern reference ? resolve(of(reference).getBody()) : pattern;
    }

    /** The definition whose whole body is this pattern; null where there is none. */
    @Nullable
    DefineComponent named(Pattern body) {
        return byBody.get(body);
    }

    /** The definition whose class all elements have that hold just what it defines; null for elements that hold else. */
    @Nullable
    DefineComponent shared(Set<ElementPattern> forms) {
        DefineComponent shared = null;
        for (ElementPattern form : forms) {
            DefineComponent content = form.getChild() instanceof RefPattern reference ? of(reference) : null;
            if (content == null || Notes.of(content).get("shared") == null || (shared != null && shared != content)) {
                return null;
            }
            shared = content;
        }
        return shared;
    }

    /** What documented definitions say of the values that match their regular expressions, by those. */
    Map<String, String> valueKinds() {
        Map<String, String> kinds = new TreeMap<>();
        for (DefineComponent definition : byName.values()) {
            String doc = Notes.of(definition).doc();
            Pattern body = definition.getBody();
            List<Pattern> alternatives = body instanceof ChoicePattern choice ? choice.getChildren() : List.of(body);
            for (Pattern alternative : alternatives) {
                if (!doc.isEmpty() && alternative instanceof DataPattern data) {
                    data.getParams().stream()
                            .filter(param -> param.getName().equals("pattern"))
                            .forEach(param -> kinds.putIfAbsent(param.getValue(), doc));
                }
            }
        }
        return kinds;
    }

    private Pattern body(String name) {
        DefineComponent definition = byName.get(name);
        if (definition == null) {
            throw new GrammarException("the grammar has no " + name);
        }
        return definition.getBody();
    }

    private GrammarPattern grammar(String uri) {
        SchemaDocument document = schema.getSchemaDocumentMap().get(uri);
        if (document == null || !(document.getPattern() instanceof GrammarPattern pattern)) {
            throw new GrammarException(uri + ": no grammar with definitions");
        }
        return pattern;
    }

    /** {@code overrides} are the definitions that stand in for those of the same name, as an include may say. */
    private void collect(List<Component> components, Map<String, DefineComponent> overrides) {
        for (Component component : components) {
            if (component instanceof DefineComponent definition) {
                if (!overrides.containsKey(definition.getName())) {
                    byName.merge(definition.getName(), definition, Definitions::combined);
                }
            } else if (component instanceof DivComponent div) {
                collect(div.getComponents(), overrides);
            } else if (component instanceof IncludeComponent include) {
                Map<String, DefineComponent> stronger = new LinkedHashMap<>(overrides);
                for (Component override : include.getComponents()) {
                    if (override instanceof DefineComponent definition) {
                        stronger.put(definition.getName(), definition);
                    }
                }
                collect(grammar(include.getUri()).getComponents(), stronger);
                collect(include.getComponents(), overrides);
            }
        }
    }

    private static DefineComponent combined(DefineComponent first, DefineComponent second) {
        Combine combine = first.getCombine() == null ? second.getCombine() : first.getCombine();
        if (combine == null) {
            throw new GrammarException(second.getSourceLocation(), second.getName() + " is defined twice");
        }
        CompositePattern both = combine == Combine.CHOICE ? new ChoicePattern() : new InterleavePattern();
        both.getChildren().add(first.getBody());
        both.getChildren().add(second.getBody());
        var definition = new DefineComponent(first.getName(), both);
        definition.setCombine(combine);
        definition.setSourceLocation(first.getSourceLocation());
        definition.getAttributeAnnotations().addAll(first.getAttributeAnnotations());
        definition.getChildElementAnnotations().addAll(first.getChildElementAnnotations());
        return definition;
    }
}
