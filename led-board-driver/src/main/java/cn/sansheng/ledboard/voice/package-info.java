/// The voice of the hall: which call is spoken when and by which clips, and the loudspeakers.
@NullMarked
package cn.sansheng.ledboard.voice;

import org.jspecify.annotations.NullMarked;
