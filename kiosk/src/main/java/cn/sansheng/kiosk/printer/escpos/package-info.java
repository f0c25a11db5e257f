/// From pieces of paper to the printer's bytes, and from its answers to what they say. Pure.
@NullMarked
package cn.sansheng.kiosk.printer.escpos;

import org.jspecify.annotations.NullMarked;
