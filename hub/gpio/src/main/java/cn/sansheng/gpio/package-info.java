/// Contacts and lights on the pins of a small computer: what a contact says, made steady; five
/// buttons of which one is pressed at a time. All but [GpioPins] is pure.
@NullMarked
package cn.sansheng.gpio;

import org.jspecify.annotations.NullMarked;
