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

    /// `x` and `y` are the anchor on the line that letters stand on.
    record Text(String words, List<String> classes, double x, double y) {
        private static final double HEIGHT = 12;
        private static final List<String> BOLD = List.of("title", "pin", "part", "warn");

        /// As wide as such words usually are; a Chinese character is square.
        private double width() {
            double size = classes.contains("title") ? 19 : classes.contains("note") ? 14 : 15;
            boolean bold = classes.stream().anyMatch(BOLD::contains);
            double letter = size * (bold ? 0.52 : 0.45);
            return words.codePoints()
                    .mapToDouble(each -> Character.isIdeographic(each) ? size : letter)
                    .sum();
        }

        double left() {
            return classes.contains("end")
                    ? x - width()
                    : classes.contains("mid") ? x - width() / 2 : x;
        }

        double right() {
            return left() + width();
        }

        boolean liesOn(Text other) {
            return left() < other.right()
                    && other.left() < right()
                    && Math.abs(y - other.y) < HEIGHT;
        }
    }

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
