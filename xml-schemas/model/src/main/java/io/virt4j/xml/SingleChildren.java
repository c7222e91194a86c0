package io.virt4j.xml;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;

/** The names of the elements that a class has room for one of. */
final class SingleChildren {
    private static final ClassValue<Set<QName>> NAMES = new ClassValue<>() {
        @Override
        protected Set<QName> computeValue(Class<?> type) {
            Set<QName> names = new HashSet<>();
            for (Field field : type.getDeclaredFields()) {
                var element = field.getAnnotation(jakarta.xml.bind.annotation.XmlElement.class);
                if (element != null && !field.getType().equals(List.class)) {
                    names.add(new QName(uri(element.namespace()), element.name()));
                }
            }
            return Set.copyOf(names);
        }
    };

    private SingleChildren() {}

    static boolean of(Class<?> type, QName name) {
        return NAMES.get(type).contains(name);
    }

    private static String uri(String namespace) {
        return namespace.equals("##default") ? "" : namespace;
    }
}
