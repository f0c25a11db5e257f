/// The maintenance register (S61): what has to be done to the hall's devices and what was done,
/// pure. Entries are only ever added.
@NullMarked
package cn.sansheng.hub.upkeep;

import org.jspecify.annotations.NullMarked;
