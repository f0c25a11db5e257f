package cn.sansheng.counter.wires;

import cn.sansheng.messages.LineId;

/// The counter's telephone: what the hall calls its line, and what tells of it.
record PhonePlan(LineId line, PhoneSource source) {}
