/// What a kiosk does, without screen, printer, network or clock: events in, commands and a picture
/// out.
@NullMarked
package cn.sansheng.kiosk.visit;

import org.jspecify.annotations.NullMarked;
