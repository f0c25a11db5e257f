/// The journal of every hall: append-only, numbered, chained by hashes; its stores, its export and
/// the proof that an export is whole.
@NullMarked
package cn.sansheng.hub.journal;

import org.jspecify.annotations.NullMarked;
