package cn.sansheng.kiosk.printer.escpos;

/// Who draws a code: the printer on a command of its own, or we, as a picture.
public enum Way {
    NATIVE,
    RASTER
}
