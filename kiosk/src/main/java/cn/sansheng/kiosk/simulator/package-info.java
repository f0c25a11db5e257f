/// The far end of a printer's serial line: obeys what arrives as a printer would, keeps paper and
/// cover, and draws what came out. Written from the printers' manuals, not from our encoder.
@NullMarked
package cn.sansheng.kiosk.simulator;

import org.jspecify.annotations.NullMarked;
