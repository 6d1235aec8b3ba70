-- Violence is a danger that people are asked about, so a line stands for it. By itself: a new value can be used only after it is committed.
ALTER TYPE "helpline_kind" ADD VALUE 'violence' BEFORE 'information';
