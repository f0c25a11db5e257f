package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View;

/// What a citizen does on the screen.
public sealed interface Touch {
    record Take(ServiceCode service) implements Touch {}

    /// Search for it.
    record Find() implements Touch {}

    /// One key of the search, by the letters on it: less is found.
    record Narrow(String letters) implements Touch {}

    /// Takes the last key of the search back: more is found.
    record Widen() implements Touch {}

    record OpenDepartment(View.Names department) implements Touch {}

    /// What does it do for people?
    record OpenService(ServiceCode service) implements Touch {}

    /// Items of a service count from 0.
    record OpenItem(ServiceCode service, int item) implements Touch {}

    /// The list of materials that is shown.
    record PrintList() implements Touch {}

    /// Pages count from 0.
    record Turn(int page) implements Touch {}

    record Speak(Language language) implements Touch {
        public static Speak otherThan(Language spoken) {
            return new Speak(
                    switch (spoken) {
                        case ZH -> Language.EN;
                        case EN -> Language.ZH;
                    });
        }
    }

    /// The same screens, laid out like this.
    record Arrange(Layout layout) implements Touch {}

    /// Somebody of the staff shall come here.
    record CallStaff() implements Touch {}

    /// Somebody came.
    record StaffCame() implements Touch {}

    /// Done with what is shown.
    record Leave() implements Touch {}

    record StayLonger() implements Touch {}

    /// Somebody without a scanner before them wants to check in.
    record TypeCode() implements Touch {}

    /// One key of the code.
    record Type(char key) implements Touch {}

    /// The five keys open a row of keys, counted from 0.
    record OpenRow(int row) implements Touch {}

    record Erase() implements Touch {}

    /// With the code that was typed.
    record CheckIn() implements Touch {}

    /// Back to a code that was typed and not found.
    record Correct() implements Touch {}

    /// The ticket on the screen, now that the printer is well again.
    record PrintAgain() implements Touch {}
}
