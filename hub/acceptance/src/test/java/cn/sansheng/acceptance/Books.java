package cn.sansheng.acceptance;

import cn.sansheng.messages.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// People, papers and journal held against each other: everybody who took a ticket has one paper,
/// every paper is one ticket of the hub's, every ticket is somebody's, and no number is given
/// twice. `numbers` is what the hub answers to a paper's token; a token that it does not know is
/// left out.
record Books(int people, List<Slip> slips, Map<Token, String> numbers, List<Issue> issued) {
    Books {
        slips = List.copyOf(slips);
        numbers = Map.copyOf(numbers);
        issued = List.copyOf(issued);
    }

    /// A ticket in the journal that counts.
    record Issue(String ticket, String number) {}

    /// What somebody holds or took and the hub does not have, or has and nobody holds.
    List<String> lost() {
        List<String> found = new ArrayList<>();
        Set<String> inJournal = new HashSet<>();
        issued.forEach(issue -> inJournal.add(issue.number()));
        Set<String> onPaper = new HashSet<>();
        for (Slip slip : slips) {
            String number = numbers.get(slip.token());
            if (number == null) {
                found.add("the hub does not know %s of %s".formatted(slip.picture(), slip.kiosk()));
            } else {
                onPaper.add(number);
                if (!inJournal.contains(number)) {
                    found.add(number + " is on paper and not in the journal");
                }
            }
        }
        for (Issue issue : issued) {
            if (!onPaper.contains(issue.number())) {
                found.add(issue.number() + " is in the journal and on no paper");
            }
        }
        if (issued.size() < people) {
            found.add("%d people took a ticket, %d are there".formatted(people, issued.size()));
        }
        return List.copyOf(found);
    }

    List<String> twice() {
        List<String> found = new ArrayList<>();
        Map<Token, String> first = new HashMap<>();
        for (Slip slip : slips) {
            String paper = slip.kiosk() + " " + slip.picture();
            String before = first.putIfAbsent(slip.token(), paper);
            if (before != null) {
                found.add("%s is the same ticket as %s".formatted(paper, before));
            }
        }
        Map<String, String> ticketOf = new HashMap<>();
        for (Issue issue : issued) {
            if (ticketOf.putIfAbsent(issue.number(), issue.ticket()) != null) {
                found.add(issue.number() + " was given to two people");
            }
        }
        if (issued.size() > people) {
            found.add("%d people took %d tickets".formatted(people, issued.size()));
        }
        return List.copyOf(found);
    }
}
