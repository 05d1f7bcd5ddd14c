package io.github.kickserv4j.domain.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.InvalidObjectException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The registry of fields by the class that declares them, used to find a stored field. */
final class FieldRegistry {
    private static final ConcurrentMap<Class<?>, Seq<Field<?, ?>>> FIELDS = new ConcurrentHashMap<>();

    private FieldRegistry() {}

    static void register(Class<?> declaringClass, Seq<? extends Field<?, ?>> fields) {
        FIELDS.put(declaringClass, List.ofAll(fields));
    }

    static Option<Class<?>> declaringClassOf(Field<?, ?> field) {
        return List.ofAll(FIELDS.entrySet())
                .find(entry -> entry.getValue().contains(field))
                .map(java.util.Map.Entry::getKey);
    }

    /** Returns the fields that a class declares, which is initialized if it is not yet. */
    static Seq<Field<?, ?>> fieldsOf(Class<?> declaringClass) throws InvalidObjectException {
        try {
            Class<?> initialized = Class.forName(declaringClass.getName(), true, declaringClass.getClassLoader());
            return FIELDS.getOrDefault(initialized, List.empty());
        } catch (ClassNotFoundException | LinkageError e) {
            var unknown = new InvalidObjectException(declaringClass.getName() + " declares no fields");
            unknown.initCause(e);
            throw unknown;
        }
    }
}
