/// By which letters things can be found. Pure.
@NullMarked
package cn.sansheng.kiosk.search;

import org.jspecify.annotations.NullMarked;
