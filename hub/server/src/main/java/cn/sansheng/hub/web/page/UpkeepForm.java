package cn.sansheng.hub.web.page;

import java.util.List;

/// A form of the maintenance register as it was typed, kept when it is refused. `work` is a code or
/// `other`, whose words stand in `other`; `every` is a number of days, `of` that of an entry.
public record UpkeepForm(
        String act,
        String device,
        String work,
        String other,
        String day,
        String every,
        String of,
        String note) {
    /// The choice of a work that has no code.
    public static final String OTHER = "other";

    static final UpkeepForm EMPTY = new UpkeepForm("", "", "", "", "", "", "", "");

    boolean about(String... acts) {
        return List.of(acts).contains(act);
    }
}
