/// The ticket printer: what is on a slip, how it becomes bytes, and whether it came out.
@NullMarked
package cn.sansheng.kiosk.printer;

import org.jspecify.annotations.NullMarked;
