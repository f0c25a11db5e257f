package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig.Service;
import cn.sansheng.hub.web.appointment.AppointmentBook.Booked;
import cn.sansheng.hub.web.appointment.AppointmentBook.Offer;
import cn.sansheng.messages.ServiceCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The guide's desk (导服台): what is done for a ticket that somebody shows, and appointments of one
/// service and day. `told` says what was done last, `trouble` what could not be.
public record GuidePage(
        List<Service> services,
        ServiceCode service,
        List<LocalDate> days,
        LocalDate day,
        List<Offer> offers,
        List<Booked> booked,
        Optional<String> told,
        Optional<String> trouble,
        Naming naming) {

    public String clock(Offer offer) {
        return naming.clock(offer.start());
    }

    public String clock(Booked made) {
        return naming.clock(made.appointment().slotStart());
    }

    public String service(Booked made) {
        return naming.service(made.appointment().service().toString());
    }
}
