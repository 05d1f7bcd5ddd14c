package io.github.kickserv4j.domain.shared;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * Stands for a {@link Field} in a serialized form.
 *
 * @param declaringClass the class whose fields it is among
 */
record StoredField(Class<?> declaringClass, String name) implements Serializable {
    private Object readResolve() throws InvalidObjectException {
        return FieldRegistry.fieldsOf(declaringClass)
                .find(field -> field.name().equals(name))
                .getOrElseThrow(() ->
                        new InvalidObjectException(declaringClass.getName() + " declares no field \"" + name + "\""));
    }
}
