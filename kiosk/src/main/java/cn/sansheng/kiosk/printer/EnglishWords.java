package cn.sansheng.kiosk.printer;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.View.Names;
import java.util.List;

record EnglishWords() implements SlipWords {
    @Override
    public String name(Names names) {
        return names.en();
    }

    @Override
    public List<String> goTo(List<CounterId> counters) {
        if (counters.isEmpty()) {
            return List.of("Watch the screens");
        }
        String all = listed(counters.stream().map(CounterId::toString).toList());
        return List.of(
                "Go to counter " + all,
                "Counter " + all,
                "Counter " + listed(CounterRanges.of(counters)));
    }

    @Override
    public String aheadTitle() {
        return "Ahead of you";
    }

    @Override
    public Figure ahead(int people) {
        return new Figure(Integer.toString(people), people == 1 ? " person" : " people");
    }

    @Override
    public String nobodyAhead() {
        return "Nobody ahead, no wait";
    }

    @Override
    public String waitTitle() {
        return "Wait about";
    }

    @Override
    public Figure wait(WaitRange minutes) {
        return minutes.low() == 0
                ? new Figure("< " + minutes.high(), " min")
                : new Figure(minutes.low() + "-" + minutes.high(), " min");
    }

    @Override
    public Figure waitUnknown() {
        return new Figure("not known", "");
    }

    @Override
    public String aloneTitle() {
        return "Taken without network";
    }

    @Override
    public String aloneText() {
        return "This machine cannot reach the hall's computer: people ahead and wait are not known"
                + " yet. Your number is valid all the same.";
    }

    @Override
    public String stay() {
        return "Please take a seat and watch the screens.";
    }

    @Override
    public String missed() {
        return "Missed your call? This ticket stays good:";
    }

    @Override
    public String missedThen() {
        return "show it to our staff, and you are called after the next 3 people.";
    }

    @Override
    public String code() {
        return "Code for check-in";
    }

    @Override
    public String scan() {
        return "Scan to follow your turn";
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : String.join(", ", names.subList(0, last)) + " or " + names.getLast();
    }

    @Override
    public String bring() {
        return "Please bring, and tick what you have:";
    }

    @Override
    public String principal() {
        return " [main]";
    }

    @Override
    public String forms() {
        return "Forms to fill in:";
    }

    @Override
    public String formsFree() {
        return "Forms and samples are free at the information desk.";
    }

    @Override
    public String noForm() {
        return "Nothing to fill in.";
    }

    @Override
    public String limit() {
        return "Done by: ";
    }

    @Override
    public String fee() {
        return "Fee: ";
    }

    @Override
    public String scanForMore() {
        return "Scan for conditions and steps";
    }
}
