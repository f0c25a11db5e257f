package cn.sansheng.counter.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.counter.phone.Extension;
import cn.sansheng.counter.sip.DialogInfo.Dialog;
import cn.sansheng.counter.sip.DialogInfo.Direction;
import cn.sansheng.counter.sip.DialogInfo.Extent;
import cn.sansheng.counter.sip.DialogInfo.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialogInfoTest {
    private static final String HEAD =
            "<?xml version=\"1.0\"?><dialog-info xmlns=\"urn:ietf:params:xml:ns:dialog-info\""
                    + " entity=\"sip:6025@h\" ";

    /// After RFC 4235, section 6.1, with both parties and their targets.
    @Test
    void aDialogIsReadWithoutItsParties() throws MalformedSip {
        DialogInfo info =
                DialogInfo.parse(
                        HEAD
                                + """
                                version="1" state="full">
                                 <dialog id="as7d900as8" call-id="a84b4c76e66710"
                                         local-tag="1928301774" direction="recipient">
                                  <state event="rejected" code="486">early</state>
                                  <remote>
                                   <identity display="Wang">sip:13800138000@h</identity>
                                   <target uri="sip:13800138000@192.0.2.9"/>
                                   <state>confirmed</state>
                                  </remote>
                                 </dialog>
                                </dialog-info>
                                """);

        assertEquals(
                new DialogInfo(
                        1,
                        Extent.FULL,
                        List.of(new Dialog("as7d900as8", Direction.RECIPIENT, State.EARLY))),
                info);
        assertFalse(info.toString().contains("138"), info::toString);
    }

    @Test
    void oneStateForAllCallsOfTheExtension() throws MalformedSip {
        assertEquals(Extension.FREE, after("version=\"0\" state=\"full\">"));
        assertEquals(Extension.FREE, state(dialog("a", "recipient", "trying")));
        assertEquals(Extension.RINGING, state(dialog("a", "recipient", "early")));
        assertEquals(Extension.TALKING, state(dialog("a", "recipient", "confirmed")));
        assertEquals(Extension.CALLING_OUT, state(dialog("a", "initiator", "early")));
        assertEquals(Extension.CALLING_OUT, state(dialog("a", "initiator", "confirmed")));
        assertEquals(
                Extension.TALKING,
                state(
                        dialog("a", "recipient", "confirmed")
                                + dialog("b", "recipient", "early")
                                + dialog("c", "recipient", "terminated")));
        assertEquals(
                Extension.RINGING,
                state("<dialog id=\"6025\"><state>early</state></dialog>"),
                "exchanges that do not say whose call it is");
    }

    @Test
    void partsAreAddedToWhatIsKnown() throws MalformedSip {
        Dialogs dialogs =
                Dialogs.NONE
                        .after(
                                info(
                                        "version=\"4\" state=\"full\">"
                                                + dialog("a", "recipient", "early")))
                        .after(
                                info(
                                        "version=\"5\" state=\"partial\">"
                                                + dialog("b", "recipient", "early")))
                        .after(
                                info(
                                        "version=\"6\" state=\"partial\">"
                                                + dialog("a", "recipient", "terminated")));

        assertEquals(Extension.RINGING, dialogs.extension());
        assertEquals(6, dialogs.version());
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        for (String wrong :
                List.of(
                        "",
                        "<dialog-info",
                        "<presence/>",
                        HEAD + "><dialog id=\"a\"/></dialog-info>",
                        HEAD + "><dialog id=\"a\"><state>odd</state></dialog></dialog-info>",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                                + HEAD
                                + ">&b;"
                                + "</dialog-info>")) {
            assertThrows(MalformedSip.class, () -> DialogInfo.parse(wrong), wrong);
        }
    }

    private static String dialog(String id, String direction, String state) {
        return "<dialog id=\"%s\" direction=\"%s\"><state>%s</state></dialog>"
                .formatted(id, direction, state);
    }

    private static Extension state(String dialogs) throws MalformedSip {
        return after("version=\"0\" state=\"full\">" + dialogs);
    }

    private static Extension after(String rest) throws MalformedSip {
        return Dialogs.NONE.after(info(rest)).extension();
    }

    private static DialogInfo info(String rest) throws MalformedSip {
        return DialogInfo.parse(HEAD + rest + "</dialog-info>");
    }
}
