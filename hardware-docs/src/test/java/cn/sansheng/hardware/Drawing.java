package cn.sansheng.hardware;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The texts of an SVG file.
record Drawing(List<Text> texts) {
    /// Class `pin`: stands in a table of the page.
    static final String PIN = "pin";

    /// Class `value`: a part with its value, as in the list of what to buy.
    static final String VALUE = "value";

    record Text(String words, List<String> classes, double x, double y) {}

    Drawing {
        texts = List.copyOf(texts);
    }

    List<String> words(String ofClass) {
        return texts.stream()
                .filter(text -> text.classes().contains(ofClass))
                .map(Text::words)
                .sorted()
                .toList();
    }

    static Drawing read(Path file) throws IOException, SAXException, ParserConfigurationException {
        NodeList found =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile())
                        .getElementsByTagName("text");
        List<Element> elements =
                IntStream.range(0, found.getLength())
                        .mapToObj(found::item)
                        .map(Element.class::cast)
                        .toList();
        return new Drawing(elements.stream().map(Drawing::text).toList());
    }

    private static Text text(Element element) {
        return new Text(
                element.getTextContent(),
                List.of(element.getAttribute("class").split(" ")),
                Double.parseDouble(element.getAttribute("x")),
                Double.parseDouble(element.getAttribute("y")));
    }
}
