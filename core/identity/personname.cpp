#include "identity/personname.h"

#include "identity/firmname.h"
#include "identity/similarity.h"

#include <QSet>

namespace kartoteka
{

namespace
{
/// Endings of case and gender of Russian family names and patronymics, longest first, in Latin
/// letters as toLatin() writes them.
const QStringList &nameEndings()
{
    static const QStringList endings = {
        QStringLiteral("ogo"), QStringLiteral("omu"), QStringLiteral("oy"), QStringLiteral("ym"),
        QStringLiteral("aya"), QStringLiteral("om"),  QStringLiteral("iy"), QStringLiteral("yy"),
        QStringLiteral("u"),   QStringLiteral("a"),   QStringLiteral("e"),
    };
    return endings;
}

QStringView stem(QStringView word)
{
    constexpr qsizetype kShortestStem = 4;
    for (const QString &ending : nameEndings())
        if (word.size() >= ending.size() + kShortestStem && word.endsWith(ending))
            return word.chopped(ending.size());
    return word;
}
} // namespace

QStringList personNameWords(const QString &name)
{
    static const QSet<QString> titles = {
        QStringLiteral("mr"),  QStringLiteral("mrs"),  QStringLiteral("ms"),
        QStringLiteral("dr"),  QStringLiteral("prof"), QStringLiteral("gospodin"),
        QStringLiteral("gn"),  QStringLiteral("gzha"), QStringLiteral("gospozha"),
        QStringLiteral("sir"), QStringLiteral("jr"),   QStringLiteral("sr"),
    };
    QStringList words;
    for (const QString &word : plainWords(name))
        if (!titles.contains(word))
            words << word;
    return words;
}

double nameWordSimilarity(const QString &a, const QString &b)
{
    if (a == b)
        return 1;
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    // Initials of ю, я, ш and so on are written with two to four Latin letters.
    static const QSet<QString> wideInitials = {
        QStringLiteral("yu"), QStringLiteral("ya"), QStringLiteral("sh"), QStringLiteral("ch"),
        QStringLiteral("zh"), QStringLiteral("ts"), QStringLiteral("kh"), QStringLiteral("shch")};
    const bool isInitial = shorter.size() == 1 || wideInitials.contains(shorter);
    if (isInitial)
        return longer.startsWith(shorter) ? 0.6 : 0;
    if (stem(a) == stem(b) && stem(a).size() >= 4)
        return 0.92;
    return wordSimilarity(a, b);
}

double personNameSimilarity(const QString &a, const QString &b)
{
    QStringList left = personNameWords(a);
    QStringList right = personNameWords(b);
    if (left.size() > right.size())
        left.swap(right);
    if (left.isEmpty())
        return 0;
    double sum = 0;
    const qsizetype words = left.size();
    // The best pair first, so that the order of the words does not matter.
    while (!left.isEmpty() && !right.isEmpty()) {
        double best = 0;
        qsizetype bestLeft = 0;
        qsizetype bestRight = 0;
        for (qsizetype i = 0; i < left.size(); ++i)
            for (qsizetype j = 0; j < right.size(); ++j)
                if (const double alike = nameWordSimilarity(left[i], right[j]); alike > best) {
                    best = alike;
                    bestLeft = i;
                    bestRight = j;
                }
        if (best == 0)
            break;
        sum += best;
        left.removeAt(bestLeft);
        right.removeAt(bestRight);
    }
    return sum / static_cast<double>(words);
}

} // namespace kartoteka
