/// The kiosk's voice: what a picture says to whoever does not see it, and how it is said.
@NullMarked
package cn.sansheng.kiosk.speech;

import org.jspecify.annotations.NullMarked;
