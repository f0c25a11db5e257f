package cn.sansheng.hardware;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The texts of an SVG file: `pins` are those of class `pin`, each with its column in a table.
record Drawing(List<String> pins, List<Text> texts) {
    record Text(String words, double x, double y) {}

    Drawing {
        pins = List.copyOf(pins);
        texts = List.copyOf(texts);
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
        List<String> pins = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        for (Element element : elements) {
            String words = element.getTextContent();
            texts.add(
                    new Text(
                            words,
                            Double.parseDouble(element.getAttribute("x")),
                            Double.parseDouble(element.getAttribute("y"))));
            if (List.of(element.getAttribute("class").split(" ")).contains("pin")) {
                pins.add(words);
            }
        }
        return new Drawing(pins, texts);
    }
}
