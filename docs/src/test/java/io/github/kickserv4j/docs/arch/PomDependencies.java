package io.github.kickserv4j.docs.arch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The dependencies that a module declares.
 *
 * @param pom the file that declares them
 */
record PomDependencies(Path pom) {
    private static final List<String> NOT_BROUGHT = List.of("test", "provided");

    /** Returns the artifact ids of those that users of the module get. */
    List<String> forUsers() throws IOException {
        return dependencies()
                .filter(dependency -> !NOT_BROUGHT.contains(text(dependency, "scope")))
                .filter(dependency -> !text(dependency, "optional").equals("true"))
                .map(dependency -> text(dependency, "artifactId"))
                .toList();
    }

    private Stream<Element> dependencies() throws IOException {
        try {
            return elements(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getElementsByTagName("dependency"));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("cannot read " + pom, unreadable);
        }
    }

    private static String text(Element dependency, String tag) {
        return elements(dependency.getElementsByTagName(tag))
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
