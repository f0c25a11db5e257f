package cn.sansheng.kiosk.printer;

import static java.util.stream.Collectors.joining;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.View.Names;
import java.util.List;

record ChineseWords() implements SlipWords {
    @Override
    public String name(Names names) {
        return names.zh();
    }

    @Override
    public List<String> goTo(List<CounterId> counters) {
        if (counters.isEmpty()) {
            return List.of("请听叫号，看大屏");
        }
        String all = counters.stream().map(CounterId::toString).collect(joining("、"));
        String ranges = String.join("、", CounterRanges.of(counters));
        return List.of("请到 " + all + " 号窗口", "请到" + all + "号窗口", "请到 " + ranges + " 号窗口");
    }

    @Override
    public String aheadTitle() {
        return "前面还有";
    }

    @Override
    public Figure ahead(int people) {
        return new Figure(Integer.toString(people), "人");
    }

    @Override
    public String nobodyAhead() {
        return "前面没有人，不用等";
    }

    @Override
    public String waitTitle() {
        return "大约等";
    }

    @Override
    public Figure wait(WaitRange minutes) {
        return minutes.low() == 0
                ? new Figure(Integer.toString(minutes.high()), "分钟以内")
                : new Figure(minutes.low() + "-" + minutes.high(), "分钟");
    }

    @Override
    public Figure waitUnknown() {
        return new Figure("暂时估不准", "");
    }

    @Override
    public String aloneTitle() {
        return "断网取号";
    }

    @Override
    public String aloneText() {
        return "取号机暂时连不上大厅主机，前面几人、要等多久还不知道。号码照样有效。";
    }

    @Override
    public String stay() {
        return "请在等候区坐等，听广播，看大屏。";
    }

    @Override
    public String missed() {
        return "没听到也不用重取：";
    }

    @Override
    public String missedThen() {
        return "拿这张票找工作人员，再等 3 位就轮到您。";
    }

    @Override
    public String code() {
        return "查询码（签到时可输入）";
    }

    @Override
    public String scan() {
        return "扫码看进度";
    }

    @Override
    public String bring() {
        return "请带这些材料，备齐一样勾一样：";
    }

    @Override
    public String principal() {
        return "【主件】";
    }

    @Override
    public String forms() {
        return "要填的表：";
    }

    @Override
    public String formsFree() {
        return "表格和范本在咨询台免费领取。";
    }

    @Override
    public String noForm() {
        return "无需填表。";
    }

    @Override
    public String limit() {
        return "办理时限：";
    }

    @Override
    public String fee() {
        return "收费：";
    }

    @Override
    public String scanForMore() {
        return "扫码看依据、条件和程序";
    }
}
