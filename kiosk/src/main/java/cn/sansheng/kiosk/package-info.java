/// The kiosk program: wiring only.
@NullMarked
package cn.sansheng.kiosk;

import org.jspecify.annotations.NullMarked;
