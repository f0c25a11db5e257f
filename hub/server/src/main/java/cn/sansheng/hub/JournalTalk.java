package cn.sansheng.hub;

import cn.sansheng.hub.journal.Export;
import cn.sansheng.hub.journal.Head;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.Verification;
import cn.sansheng.messages.HallId;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The journal commands as text, for the control socket: `journal export` answers the export and a
/// line with a dot, so that a cut answer is noticed; `journal verify [N:HASH …]` the exit code and
/// the sentence.
record JournalTalk(HallId hall, Journal journal) {
    static final String END = ".";

    void answer(String line, Writer to) throws IOException {
        List<String> words = Arrays.asList(line.split(" "));
        if (words.size() >= 2 && words.get(1).equals("export")) {
            Export.write(journal, hall, to);
            to.write(END + "\n");
        } else if (words.size() >= 2 && words.get(1).equals("verify")) {
            List<Head> anchors = new ArrayList<>();
            words.subList(2, words.size()).forEach(word -> anchors.add(anchor(word)));
            Verification verdict = Export.verify(journal, hall, anchors);
            to.write(verdict.exitCode() + " " + verdict.sentence() + "\n");
        }
    }

    /// `N:HASH`.
    static Head anchor(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("an anchor is N:HASH, as the day report prints it");
        }
        return new Head(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }
}
