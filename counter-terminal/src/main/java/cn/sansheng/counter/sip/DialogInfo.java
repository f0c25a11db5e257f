package cn.sansheng.counter.sip;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A document of the dialog event package (RFC 4235, section 4). Whoever is at the other end, with
/// name, number and address, is skipped while reading and has no place here.
record DialogInfo(long version, Extent extent, List<Dialog> dialogs) {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    enum Extent {
        FULL,
        PARTIAL
    }

    /// Who began it, seen from the extension that is watched.
    enum Direction {
        INITIATOR,
        RECIPIENT,
        UNTOLD
    }

    enum State {
        TRYING,
        PROCEEDING,
        EARLY,
        CONFIRMED,
        TERMINATED
    }

    record Dialog(String id, Direction direction, State state) {}

    DialogInfo {
        dialogs = List.copyOf(dialogs);
    }

    static DialogInfo parse(String document) throws MalformedSip {
        try {
            return read(XML.createXMLStreamReader(new StringReader(document)));
        } catch (XMLStreamException wrong) {
            throw new MalformedSip("not an XML document");
        }
    }

    private static DialogInfo read(XMLStreamReader xml) throws XMLStreamException, MalformedSip {
        xml.nextTag();
        if (!xml.getLocalName().equals("dialog-info")) {
            throw new MalformedSip("not a dialog-info");
        }
        String version =
                attribute(xml, "version").filter(it -> it.matches("\\d{1,18}")).orElse("0");
        Extent extent =
                attribute(xml, "state").orElse("full").equals("partial")
                        ? Extent.PARTIAL
                        : Extent.FULL;
        List<Dialog> dialogs = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("dialog")) {
                dialogs.add(dialog(xml));
            }
        }
        return new DialogInfo(Long.parseLong(version), extent, dialogs);
    }

    /// Its own `state` stands directly in it; the parties have elements of the same kind.
    private static Dialog dialog(XMLStreamReader xml) throws XMLStreamException, MalformedSip {
        String id = attribute(xml, "id").orElse("");
        Direction direction =
                switch (attribute(xml, "direction").orElse("")) {
                    case "initiator" -> Direction.INITIATOR;
                    case "recipient" -> Direction.RECIPIENT;
                    default -> Direction.UNTOLD;
                };
        Optional<State> state = Optional.empty();
        int depth = 1;
        while (depth > 0) {
            int kind = xml.next();
            if (kind == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (kind == XMLStreamConstants.START_ELEMENT) {
                if (depth == 1 && xml.getLocalName().equals("state")) {
                    state = Optional.of(state(xml.getElementText()));
                } else {
                    depth++;
                }
            }
        }
        return new Dialog(
                id, direction, state.orElseThrow(() -> new MalformedSip("a dialog without state")));
    }

    private static State state(String word) throws MalformedSip {
        for (State each : State.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
                return each;
            }
        }
        throw new MalformedSip("a state that no dialog has");
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return Optional.ofNullable(value);
    }
}
