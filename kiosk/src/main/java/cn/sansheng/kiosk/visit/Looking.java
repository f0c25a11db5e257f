package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.ServiceCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looking around: departments, the search, what services do for people and what to bring.
final class Looking {
    /// Longer than any name is typed.
    private static final int MOST_KEYS = 12;

    private final Draft draft;

    Looking(Draft draft) {
        this.draft = draft;
    }

    void touched(Touch touch) {
        if (draft.screen instanceof Screen.Browsing from) {
            draft.screen = after(touch, from);
        }
    }

    private Screen.Browsing after(Touch touch, Screen.Browsing from) {
        return switch (touch) {
            case Touch.OpenDepartment(var names) ->
                    new Screen.Home(0, Optional.of(names), Optional.empty());
            case Touch.Find() -> Screen.Finding.BEGUN;
            case Touch.Narrow(var letters) when from instanceof Screen.Finding finding ->
                    narrowed(finding, letters);
            case Touch.Widen() when from instanceof Screen.Finding(var keys, _) ->
                    new Screen.Finding(keys.subList(0, Math.max(0, keys.size() - 1)), 0);
            case Touch.OpenService(var service) -> itemsOf(service, from);
            case Touch.OpenItem(var service, var item) -> reading(service, item, from);
            default -> from;
        };
    }

    private static Screen.Browsing narrowed(Screen.Finding finding, String letters) {
        if (finding.keys().size() >= MOST_KEYS) {
            return finding;
        }
        List<String> keys = new ArrayList<>(finding.keys());
        keys.add(letters);
        return new Screen.Finding(keys, 0);
    }

    private static Screen.Browsing itemsOf(ServiceCode service, Screen.Browsing from) {
        return from instanceof Screen.Finding finding
                ? new Screen.ItemsOf(service, 0, finding)
                : from;
    }

    private Screen.Browsing reading(ServiceCode service, int item, Screen.Browsing from) {
        return directory().item(service, item).isPresent()
                ? new Screen.Reading(service, item, 0, new Screen.ListPaper.None(), from)
                : from;
    }

    private Directory directory() {
        return Directory.of(draft.before, draft.now);
    }

    /// One step back; at home the visit ends.
    void back(Screen.Browsing shown) {
        switch (shown) {
            case Screen.Home home when home.department().isEmpty() -> draft.goHome();
            case Screen.Home _, Screen.Finding _ -> draft.screen = new Screen.Home(0);
            case Screen.ItemsOf items -> draft.screen = items.from();
            case Screen.Reading reading -> draft.screen = reading.from();
        }
    }
}
