/// The scanner that reads tickets: from bytes on a line to the ticket they name.
@NullMarked
package cn.sansheng.kiosk.scanner;

import org.jspecify.annotations.NullMarked;
