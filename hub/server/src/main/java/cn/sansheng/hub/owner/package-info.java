/// The one owner of a hall: takes what arrives, decides it, has it kept, and only then tells
/// anyone.
@NullMarked
package cn.sansheng.hub.owner;

import org.jspecify.annotations.NullMarked;
