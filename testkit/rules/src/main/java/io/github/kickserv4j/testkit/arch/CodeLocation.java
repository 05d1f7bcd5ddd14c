package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URI;

/** Separates the code of an application from that of the JDK and of libraries by the places of the class files. */
final class CodeLocation {
    private CodeLocation() {}

    /** Returns true if a class is in a directory, or in the same JAR file as the user. */
    static boolean isNear(JavaClass user, JavaClass type) {
        String place = place(type);
        return place.startsWith("file:") || (place.startsWith("jar:") && place.equals(place(user)));
    }

    private static String place(JavaClass type) {
        String uri = type.getSource()
                .map(source -> source.getUri())
                .map(URI::toString)
                .orElse("");
        return uri.replaceFirst("!/.*", "");
    }
}
