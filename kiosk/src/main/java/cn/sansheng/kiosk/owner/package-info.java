/// The shell around a [cn.sansheng.kiosk.visit.Visit]: its one owner, the way to the hub, the
/// printer's thread.
@NullMarked
package cn.sansheng.kiosk.owner;

import org.jspecify.annotations.NullMarked;
