package cn.sansheng.hub.hall;

import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.Token;
import java.time.Instant;
import java.util.UUID;

/// A slot agreed beforehand (B4), as its table keeps it. Nothing says for whom: whoever has the
/// token has the appointment, and the ticket made of it has the same token.
public record Appointment(UUID id, ServiceCode service, Instant slotStart, Token token) {}
