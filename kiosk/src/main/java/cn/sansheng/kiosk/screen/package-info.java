/// The kiosk's screen in JavaFX: paints pictures, passes touches on, decides nothing.
@NullMarked
package cn.sansheng.kiosk.screen;

import org.jspecify.annotations.NullMarked;
