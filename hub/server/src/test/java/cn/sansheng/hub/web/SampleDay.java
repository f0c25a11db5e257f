package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.report.PaperJournal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// A morning of the sample hall's journal: what reports are made of in tests of their pages.
final class SampleDay {
    private static final String SERVICES = "ABCDEFGJKZ";
    private static final int PEOPLE = 180;

    private record Step(int second, String type, String head, String data) {}

    private final Random random = new Random(7);
    private final List<Step> steps = new ArrayList<>();

    private SampleDay() {}

    static List<HallEntry> entries() {
        SampleDay day = new SampleDay();
        day.clerks();
        day.emptyPost();
        day.stations();
        for (int ticket = 1; ticket <= PEOPLE; ticket++) {
            day.visit(ticket);
        }
        PaperJournal journal = new PaperJournal();
        day.steps.stream()
                .sorted(Comparator.comparingInt(Step::second))
                .forEach(step -> journal.entry(time(step.second), step.type, step.head, step.data));
        return journal.entries();
    }

    /// Counter 3 stands empty until its telephone is answered.
    private void emptyPost() {
        String who = "'clerk':'c03','counter':3,'since':'2026-11-23T01:40:00Z','told':'head'";
        step(9 * 3600 + 2520, "post-empty", who);
    }

    /// A kiosk that was gone for twenty minutes and then had no paper for twelve.
    private void stations() {
        String session = "'session':'00000000-0000-7000-8000-00000000000%d'";
        String born = session + ",'kind':'%s','software':'sample','parts':{%s}";
        String boards = "'board-1':'ok','voice-east':'ok'";
        of("boards", 8 * 3600 + 120, "station-online", born.formatted(1, "boards", boards));
        String printer = "'printer':'ok','scanner':'ok'";
        of("kiosk-1", 8 * 3600 + 300, "station-online", born.formatted(2, "kiosk", printer));
        of("kiosk-1", 9 * 3600 + 600, "station-offline", session.formatted(2));
        of("kiosk-1", 9 * 3600 + 1800, "station-online", born.formatted(3, "kiosk", printer));
        String paper = "'part':'printer','state':'%s'";
        of("kiosk-1", 9 * 3600 + 2400, "part-changed", paper.formatted("paper-out"));
        of("kiosk-1", 9 * 3600 + 3120, "part-changed", paper.formatted("ok"));
    }

    private void of(String station, int second, String type, String data) {
        steps.add(new Step(second, type, "'station':'%s',".formatted(station), data));
    }

    private void clerks() {
        for (int clerk = 1; clerk <= 4; clerk++) {
            String who = "'clerk':'c0%d','counter':%d".formatted(clerk, clerk);
            step(8 * 3600 + 900 + 140 * clerk, "clerk-signed-in", who);
            step(9 * 3600 + 60 * clerk, "clerk-away", who + ",'reason':'errand'");
            step(9 * 3600 + 400 * clerk, "clerk-back", who);
            for (int call = 0; call < 9 * clerk; call++) {
                step(9 * 3600 + 300 * call, "phone-answered", phone(clerk, call));
            }
        }
    }

    private String phone(int counter, int call) {
        return "'line':'80%d','counter':%d,'call':'%08d-0000-7000-8000-%012d','rings':%d,'seconds':%d,'officeHours':true"
                .formatted(counter, counter, counter, call, 1 + call % 5 * 4 / 5, 3 + call % 15);
    }

    private void visit(int ticket) {
        int counter = 1 + random.nextInt(4);
        int issued = 8 * 3600 + 1800 + random.nextInt(6600);
        String id = PaperJournal.ticket(ticket);
        char service = SERVICES.charAt(random.nextInt(SERVICES.length()));
        step(
                issued,
                "ticket-issued",
                "%s,'number':'%c%03d','service':'%c'".formatted(id, service, ticket, service));
        int called = issued + 60 + (int) Math.abs(random.nextGaussian() * 900);
        if (called > 10 * 3600 + 1440) {
            return;
        }
        String at = id + ",'counter':" + counter;
        step(called, "ticket-called", at + ",'clerk':'c0%d','call':1".formatted(counter));
        if (random.nextInt(12) == 0) {
            step(called + 60, "ticket-no-show", at);
            return;
        }
        int finished = called + 120 + random.nextInt(900);
        step(called + 30, "service-started", at);
        step(finished, "service-finished", at);
        if (random.nextInt(3) > 0) {
            step(finished + 10, "rating-given", id + ",'level':" + level() + ",'source':'device'");
        }
    }

    private int level() {
        int dice = random.nextInt(30);
        return dice < 2 ? 1 + dice : Math.min(5, 3 + dice / 3);
    }

    private void step(int second, String type, String data) {
        steps.add(new Step(second, type, "", data));
    }

    private static String time(int second) {
        return LocalTime.ofSecondOfDay(second).toString();
    }
}
