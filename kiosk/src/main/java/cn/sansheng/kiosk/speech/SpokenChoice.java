package cn.sansheng.kiosk.speech;

import cn.sansheng.kiosk.visit.Choice;
import cn.sansheng.kiosk.visit.Focus;
import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Contrast;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Picture.Shown.Offer;
import cn.sansheng.kiosk.visit.Picture.Shown.Typing;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.visit.Typed;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View.Services.Service;
import java.util.Locale;

/// What the five keys stand on, and what confirming it does.
record SpokenChoice(Words words, Picture picture) {
    String text(Choice choice, Focus focus) {
        return words.of("say.at", focus.at(), focus.of()) + what(choice.touch());
    }

    private String what(Touch touch) {
        return switch (touch) {
            case Touch.Take(var service) -> service(service);
            case Touch.Speak _ -> words.of("say.language");
            case Touch.Arrange(var layout) -> words.of("say." + layout(layout));
            case Touch.StayLonger _ -> words.of("say.stay");
            case Touch.Leave _ -> words.of(leave());
            case Touch.CallStaff _ -> words.of("say.call");
            case Touch.StaffCame _ -> words.of("say.came");
            case Touch.PrintAgain _ -> words.of("say.print");
            case Touch.TypeCode _ -> words.of("say.type-code");
            case Touch.OpenRow(var row) -> words.of("say.row", letters(Typed.ROWS.get(row)));
            case Touch.Type(var key) -> words.of("say.key", letters(String.valueOf(key)));
            case Touch.Erase _ -> words.of("say.erase");
            case Touch.CheckIn _ -> words.of("say.check-in");
            case Touch.Correct _ -> words.of("say.correct");
            case Touch.Turn _,
                    Touch.Find _,
                    Touch.Narrow _,
                    Touch.Widen _,
                    Touch.OpenDepartment _,
                    Touch.OpenService _,
                    Touch.OpenItem _,
                    Touch.PrintList _ ->
                    new SpokenBrowsing(words).what(touch, picture.shown());
        };
    }

    private String leave() {
        if (picture.help().isSaid()) {
            return "say.put-away";
        }
        if (picture.leaving().isPresent()) {
            return "say.done";
        }
        return switch (picture.shown()) {
            case Typing _ -> "say.typing.back";
            case Shown shown when SpokenBrowsing.isBrowsed(shown) -> "say.back";
            default -> "say.done";
        };
    }

    private String letters(String keys) {
        return keys.toUpperCase(Locale.ROOT).replaceAll("(?<=.)(?=.)", words.of("say.between"));
    }

    private String layout(Layout wanted) {
        Layout shown = picture.layout();
        if (wanted.letters() != shown.letters()) {
            return wanted.letters() == Letters.LARGE ? "letters.other" : "letters.usual";
        }
        if (wanted.place() != shown.place()) {
            return wanted.place() == Place.LOW ? "place.other" : "place.usual";
        }
        return wanted.contrast() == Contrast.HIGH ? "contrast.other" : "contrast.usual";
    }

    private String service(ServiceCode code) {
        return switch (picture.shown()) {
            case Offer offer ->
                    offer.services().stream()
                            .filter(service -> service.code().equals(code))
                            .findFirst()
                            .map(service -> service(service, offer.reach()))
                            .orElse("");
            case Shown.Items items -> service(items.service(), items.reach());
            case Shown.Materials shown -> service(shown.service(), shown.reach());
            default -> "";
        };
    }

    private String service(Service service, Reach reach) {
        SpokenQueue queue = new SpokenQueue(words);
        String office = service.where().map(where -> words.name(where.office())).orElse("");
        return words.of(
                "say.service",
                words.name(service.names()),
                office.isBlank() ? "" : words.of("say.office", office),
                switch (reach) {
                    case ALONE -> words.of("say.alone");
                    case HUB -> queue.of(service.waiting(), service.waitMinutes());
                });
    }
}
