/// The words of the kiosk, as they are shown and as they are spoken.
@NullMarked
package cn.sansheng.kiosk.words;

import org.jspecify.annotations.NullMarked;
