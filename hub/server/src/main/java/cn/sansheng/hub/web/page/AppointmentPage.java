package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.web.appointment.AppointmentBook.Booked;
import cn.sansheng.messages.ServiceCode;
import java.time.LocalDate;

/// The paper of an appointment: the QR code is scanned at a kiosk from `early` minutes before, or
/// its `letters` are typed there; the number is told to staff.
public record AppointmentPage(
        ServiceCode service,
        String serviceName,
        LocalDate day,
        String time,
        String code,
        String letters,
        int early,
        QrPicture qr) {

    public static AppointmentPage of(Booked booked, HallConfig config, Words words) {
        Naming naming = new Naming(config, words);
        var made = booked.appointment();
        return new AppointmentPage(
                made.service(),
                naming.service(made.service().toString()),
                made.slotStart().atZone(config.zone()).toLocalDate(),
                naming.clock(made.slotStart()),
                booked.code(),
                made.token().inGroups(),
                (int) config.appointments().early().toMinutes(),
                QrPicture.of(made.token().value()));
    }

    /// In two groups, as people read numbers aloud.
    public String spacedCode() {
        int half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }
}
