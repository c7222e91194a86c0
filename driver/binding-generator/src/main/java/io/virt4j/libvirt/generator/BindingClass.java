package io.virt4j.libvirt.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The Java class for one of libvirt's source modules: a static method for each function, under the function's own name. */
final class BindingClass {
    static final String PACKAGE = "io.virt4j.libvirt.binding";

    private static final ClassName CALL = ClassName.get(JavaTypes.CALL_PACKAGE, "Call");
    private static final ClassName KIND = ClassName.get(JavaTypes.CALL_PACKAGE, "Kind");
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private static final Pattern ONE_LINE_COMMENT = Pattern.compile("/\\*\\*\n *\\* ([^\n]+)\n *\\*/");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("libvirt", "LibraryCalls"),
            Map.entry("libvirt-domain", "DomainCalls"),
            Map.entry("libvirt-domain-checkpoint", "CheckpointCalls"),
            Map.entry("libvirt-domain-snapshot", "SnapshotCalls"),
            Map.entry("libvirt-host", "HostCalls"),
            Map.entry("libvirt-interface", "InterfaceCalls"),
            Map.entry("libvirt-lxc", "LxcCalls"),
            Map.entry("libvirt-network", "NetworkCalls"),
            Map.entry("libvirt-nodedev", "NodeDeviceCalls"),
            Map.entry("libvirt-nwfilter", "NwfilterCalls"),
            Map.entry("libvirt-qemu", "QemuCalls"),
            Map.entry("libvirt-secret", "SecretCalls"),
            Map.entry("libvirt-storage", "StorageCalls"),
            Map.entry("libvirt-stream", "StreamCalls"),
            Map.entry("virerror", "ErrorCalls"),
            Map.entry("virevent", "EventCalls"),
            Map.entry("virtypedparam-public", "TypedParameterCalls"));

    /** Functions whose NULL means that there is none, not that they failed. */
    private static final Set<String> NULL_IS_NONE = Set.of("virNodeDeviceGetParent");

    /** Functions that answer with other negative numbers than -1, which say what is up. */
    private static final Set<String> NEGATIVE_IS_NEWS = Set.of("virStreamRecvFlags");

    /** The object that a new one belongs to, where it is not the one that the function works on. */
    private static final Map<String, String> OWNERS =
            Map.of("virDomainMigrate", "dconn", "virDomainMigrate2", "dconn", "virDomainMigrate3", "dconn");

    private BindingClass() {}

    static String nameFor(String module) {
        String name = NAMES.get(module);
        if (name == null) {
            throw new IllegalArgumentException("libvirt has a new module, " + module + ": give it a class name here");
        }
        return name;
    }

    /** The class as text, which the project's formatter has yet to format. */
    static String source(String module, List<CFunction> functions) {
        TypeSpec.Builder type = TypeSpec.classBuilder(nameFor(module))
                .addJavadoc("The functions of libvirt's $L, as C has them. Written by the binding generator.", module)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        functions.forEach(function -> type.addMethod(method(function)));
        String source = JavaFile.builder(PACKAGE, type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return ONE_LINE_COMMENT.matcher(source).replaceAll("/** $1 */");
    }

    static MethodSpec method(CFunction function) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(function.name())
                .addJavadoc("Since $L.", function.since())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        for (CFunction.Parameter parameter : function.parameters()) {
            method.addParameter(typeOf(parameter, function), parameter.name());
        }
        String arguments = function.parameters().stream()
                .map(parameter -> ", " + parameter.name())
                .collect(Collectors.joining());
        addCall(method, function, CodeBlock.of("($S$L)", function.name(), arguments));
        return method.build();
    }

    /** The object that a function works on, and the one that a new object will belong to, are always there. */
    private static TypeName typeOf(CFunction.Parameter parameter, CFunction function) {
        boolean first = function.parameters().get(0).equals(parameter);
        boolean there = JavaTypes.kind(parameter.type()) != null
                && (first || parameter.name().equals(OWNERS.get(function.name())));
        return there ? JavaTypes.HANDLE : JavaTypes.of(parameter);
    }

    private static void addCall(MethodSpec.Builder method, CFunction function, CodeBlock arguments) {
        String kind = JavaTypes.kind(function.result());
        String owner = owner(function);
        if (kind != null && owner != null) {
            method.returns(JavaTypes.HANDLE)
                    .addStatement(
                            "return $T.handle($T.$L, $L, $L",
                            CALL,
                            KIND,
                            kind,
                            owner,
                            arguments.toString().substring(1));
            return;
        }
        switch (function.result()) {
            case "int" ->
                method.returns(TypeName.INT)
                        .addStatement(
                                "return $T.$L$L",
                                CALL,
                                NEGATIVE_IS_NEWS.contains(function.name()) ? "code" : "number",
                                arguments);
            case "unsigned int" ->
                method.returns(TypeName.INT).addStatement("return $T.plainNumber$L", CALL, arguments);
            case "unsigned long", "unsigned long long" ->
                method.returns(TypeName.LONG).addStatement("return $T.size$L", CALL, arguments);
            case "void" -> method.addStatement("$T.nothing$L", CALL, arguments);
            case "char *" ->
                method.returns(ClassName.get(String.class)).addStatement("return $T.ownedString$L", CALL, arguments);
            case "const char *" -> {
                boolean optional = NULL_IS_NONE.contains(function.name());
                TypeName string = ClassName.get(String.class);
                method.returns(string)
                        .addStatement(
                                "return $T.$L$L", CALL, optional ? "optionalString" : "borrowedString", arguments);
                if (optional) {
                    method.addAnnotation(NULLABLE);
                }
            }
            default -> method.returns(TypeName.LONG).addStatement("return $T.address$L", CALL, arguments);
        }
    }

    /** Null for a function that has no object to start from. */
    private static @Nullable String owner(CFunction function) {
        CFunction.Parameter first = function.parameters().get(0);
        return OWNERS.getOrDefault(function.name(), JavaTypes.kind(first.type()) == null ? null : first.name());
    }
}
