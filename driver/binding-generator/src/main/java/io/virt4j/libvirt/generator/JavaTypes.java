package io.virt4j.libvirt.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How C types of parameters look in Java. Numbers are as wide as in C; what C writes to is an array or a pointer. */
final class JavaTypes {
    static final String CALL_PACKAGE = "io.virt4j.libvirt.call";
    static final ClassName HANDLE = ClassName.get(CALL_PACKAGE, "Handle");

    private static final ClassName POINTER = ClassName.get("com.sun.jna", "Pointer");
    private static final ClassName CALLBACK = ClassName.get("com.sun.jna", "Callback");
    private static final ClassName XML = ClassName.get("io.virt4j.xml", "XmlText");
    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    /** What each kind of native object is called in the enum {@code Kind}. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("virConnectPtr", "CONNECTION"),
            Map.entry("virDomainPtr", "DOMAIN"),
            Map.entry("virDomainCheckpointPtr", "DOMAIN_CHECKPOINT"),
            Map.entry("virDomainSnapshotPtr", "DOMAIN_SNAPSHOT"),
            Map.entry("virInterfacePtr", "INTERFACE"),
            Map.entry("virNetworkPtr", "NETWORK"),
            Map.entry("virNetworkPortPtr", "NETWORK_PORT"),
            Map.entry("virNodeDevicePtr", "NODE_DEVICE"),
            Map.entry("virNWFilterPtr", "NWFILTER"),
            Map.entry("virNWFilterBindingPtr", "NWFILTER_BINDING"),
            Map.entry("virSecretPtr", "SECRET"),
            Map.entry("virStoragePoolPtr", "STORAGE_POOL"),
            Map.entry("virStorageVolPtr", "STORAGE_VOLUME"),
            Map.entry("virStreamPtr", "STREAM"));

    private static final Map<String, TypeName> PLAIN = Map.ofEntries(
            Map.entry("int", TypeName.INT),
            Map.entry("unsigned int", TypeName.INT),
            Map.entry("long", TypeName.LONG),
            Map.entry("unsigned long", TypeName.LONG),
            Map.entry("long long", TypeName.LONG),
            Map.entry("unsigned long long", TypeName.LONG),
            Map.entry("size_t", TypeName.LONG),
            Map.entry("double", TypeName.DOUBLE));

    /** Parameters that are raw bytes, whatever their type says. */
    private static final Set<String> BYTES = Set.of("data", "buffer");

    private static final Map<String, TypeName> ARRAYS = Map.ofEntries(
            Map.entry("virDomainPtr *", ArrayTypeName.of(HANDLE)),
            Map.entry("int *", ArrayTypeName.of(TypeName.INT)),
            Map.entry("unsigned int *", ArrayTypeName.of(TypeName.INT)),
            Map.entry("unsigned long *", ArrayTypeName.of(TypeName.LONG)),
            Map.entry("long long *", ArrayTypeName.of(TypeName.LONG)),
            Map.entry("unsigned long long *", ArrayTypeName.of(TypeName.LONG)),
            Map.entry("size_t *", ArrayTypeName.of(TypeName.LONG)),
            Map.entry("unsigned char *", ArrayTypeName.of(TypeName.BYTE)),
            Map.entry("const unsigned char *", ArrayTypeName.of(TypeName.BYTE)),
            Map.entry("char *", ArrayTypeName.of(TypeName.BYTE)),
            // Places for what libvirt allocates: the addresses of arrays of strings, objects, structs.
            Map.entry("char **", ArrayTypeName.of(TypeName.LONG)),
            Map.entry("char ** const", ArrayTypeName.of(TypeName.LONG)),
            Map.entry("char ***", ArrayTypeName.of(TypeName.LONG)),
            Map.entry("int **", ArrayTypeName.of(TypeName.LONG)),
            Map.entry("unsigned char **", ArrayTypeName.of(TypeName.LONG)),
            Map.entry("virTypedParameterPtr *", ArrayTypeName.of(TypeName.LONG)),
            Map.entry("virSecurityLabelPtr *", ArrayTypeName.of(TypeName.LONG)));

    private JavaTypes() {}

    /** The constant of {@code Kind} for an object's C type; null for what is no object. */
    static @Nullable String kind(String type) {
        return KINDS.get(type);
    }

    static TypeName of(CFunction.Parameter parameter) {
        String type = parameter.type();
        TypeName plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        if (type.equals("void *") && !BYTES.contains(parameter.name())) {
            return TypeName.LONG;
        }
        return nullable(reference(parameter));
    }

    private static TypeName reference(CFunction.Parameter parameter) {
        String type = parameter.type();
        if (KINDS.containsKey(type)) {
            return HANDLE;
        }
        if (BYTES.contains(parameter.name())) {
            return POINTER;
        }
        if (type.equals("const char *")) {
            return text(parameter.name());
        }
        if (type.equals("const char **")) {
            return ArrayTypeName.of(text(parameter.name()));
        }
        if (type.endsWith("Ptr **")) {
            return ArrayTypeName.of(TypeName.LONG);
        }
        TypeName array = ARRAYS.get(type);
        if (array != null) {
            return array;
        }
        if (type.endsWith("Callback") || type.endsWith("Func")) {
            return CALLBACK;
        }
        return POINTER;
    }

    private static TypeName text(String parameter) {
        return parameter.toLowerCase(Locale.ROOT).contains("xml") ? XML : ClassName.get(String.class);
    }

    private static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }
}
