#include "ui/shell/lookproblems.h"

#include "support/seen.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTabBar>
#include <QTextDocument>

namespace kartoteka
{

namespace
{

constexpr int kMostCells = 400;    ///< of a table, looked at
constexpr int kGround = 16;        ///< side of the squares in which bare ground is looked for
constexpr double kMostBare = 0.12; ///< of the window

QString nameOf(const QWidget &widget)
{
    const QWidget *named = &widget;
    while (named->objectName().isEmpty() && named->parentWidget())
        named = named->parentWidget();
    return QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(" in ") +
           named->objectName();
}

QString plain(const QString &text)
{
    QString shown = text;
    shown.remove(u'&');
    if (!Qt::mightBeRichText(shown))
        return shown;
    QTextDocument document;
    document.setHtml(shown);
    return document.toPlainText();
}

/// What is shortened on purpose says so by its size policy, and by a tool tip with all of it.
bool mayBeShort(const QWidget &widget)
{
    return widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

void checkLabel(const QLabel &label, QStringList &problems)
{
    if (label.text().isEmpty() || mayBeShort(label))
        return;
    const bool isCut = label.wordWrap() ? label.heightForWidth(label.width()) > label.height()
                                        : label.sizeHint().width() > label.width();
    if (isCut)
        problems << nameOf(label) + QStringLiteral(" is cut: ") + plain(label.text());
}

void checkButton(const QAbstractButton &button, QStringList &problems)
{
    // The signs inside a line have names, but show none.
    if (button.text().isEmpty() || mayBeShort(button) || button.inherits("QLineEditIconButton"))
        return;
    if (button.sizeHint().width() > button.width() || button.sizeHint().height() > button.height())
        problems << nameOf(button) + QStringLiteral(" is cut: ") + plain(button.text()) +
                        QStringLiteral(" %1×%2 instead of %3×%4")
                            .arg(button.width())
                            .arg(button.height())
                            .arg(button.sizeHint().width())
                            .arg(button.sizeHint().height());
}

void checkTabs(const QTabBar &tabs, QStringList &problems)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const QRect place = tabs.tabRect(tab);
        if (tabs.fontMetrics().horizontalAdvance(plain(tabs.tabText(tab))) > place.width() ||
            !tabs.rect().contains(place))
            problems << nameOf(tabs) + QStringLiteral(" has no room for ") + tabs.tabText(tab);
    }
}

void checkHeader(const QHeaderView &header, QStringList &problems)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        if (header.sectionSizeHint(section) > header.sectionSize(section))
            problems << nameOf(header) + QStringLiteral(" cuts ") +
                            header.model()->headerData(section, Qt::Horizontal).toString() +
                            QStringLiteral(", %1 instead of %2")
                                .arg(header.sectionSize(section))
                                .arg(header.sectionSizeHint(section));
    }
}

void checkField(const QWidget &box, QStringList &problems)
{
    const QString caption = box.accessibleName();
    if (!caption.isEmpty() && plain(box.toolTip()).startsWith(caption))
        problems << nameOf(box) + QStringLiteral(" cuts its caption ") + caption;
}

QStringList textsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {plain(label->text())};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {plain(button->text())};
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return {line->text(), line->placeholderText()};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return {box->currentText()};
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
    } else if (const auto *menus = qobject_cast<const QMenuBar *>(&widget)) {
        for (const QAction *action : menus->actions())
            texts << plain(action->text());
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
               view && view->model() && !qobject_cast<const QHeaderView *>(&widget)) {
        for (int y = 2; y < view->viewport()->height() && texts.size() < kMostCells; y += 20) {
            for (int x = 2; x < view->viewport()->width(); x += 60)
                texts << view->indexAt({x, y}).data().toString();
        }
    } else if (widget.inherits("kartoteka::FieldBox")) {
        texts << widget.accessibleName() << widget.accessibleDescription();
    }
    return texts;
}

void checkLetters(const QWidget &widget, QStringList &problems)
{
    const QFontMetrics metrics(widget.font());
    for (const QString &text : textsOf(widget)) {
        for (const uint letter : text.toUcs4()) {
            if (letter <= 0x20 || metrics.inFontUcs4(letter))
                continue;
            problems << nameOf(widget) +
                            QStringLiteral(" shows U+%1, which no font has").arg(letter, 4, 16);
        }
    }
}

/// Area of the largest rectangle of squares that are nothing but ground.
int largestBare(const std::vector<std::vector<bool>> &bare)
{
    int largest = 0;
    std::vector<int> heights(bare.empty() ? 0 : bare.front().size());
    for (const auto &row : bare) {
        for (size_t x = 0; x < row.size(); ++x)
            heights[x] = row[x] ? heights[x] + 1 : 0;
        for (size_t from = 0; from < heights.size(); ++from) {
            int lowest = heights[from];
            for (size_t to = from; to < heights.size() && lowest > 0; ++to) {
                lowest = std::min(lowest, heights[to]);
                largest = std::max(largest, lowest * static_cast<int>(to - from + 1));
            }
        }
    }
    return largest;
}

void checkGround(QWidget &window, QStringList &problems)
{
    QImage picture = window.grab().toImage();
    picture.setDevicePixelRatio(1);
    const QRgb ground = color(Token::Window, window.palette()).rgb();
    const auto isBare = [&](int left, int top) {
        for (int y = top; y < top + kGround; y += 3) {
            for (int x = left; x < left + kGround; x += 3) {
                if (picture.pixel(x, y) != ground)
                    return false;
            }
        }
        return true;
    };
    std::vector<std::vector<bool>> bare;
    for (int y = 0; y + kGround <= picture.height(); y += kGround) {
        std::vector<bool> row;
        for (int x = 0; x + kGround <= picture.width(); x += kGround)
            row.push_back(isBare(x, y));
        bare.push_back(std::move(row));
    }
    const double part = double(largestBare(bare)) * kGround * kGround /
                        (double(picture.width()) * picture.height());
    if (part > kMostBare)
        problems << QStringLiteral("%1 % of %2 are bare ground")
                        .arg(qRound(part * 100))
                        .arg(window.objectName());
}

/// Letters that are meant to choose one thing and would only go from one to the next.
void checkMnemonics(QWidget &window, QStringList &problems)
{
    QHash<QString, QString> owners;
    const auto add = [&](const QString &text) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (keys.isEmpty())
            return;
        QString &owner = owners[keys.toString()];
        if (!owner.isEmpty() && owner != text)
            problems << keys.toString() + QStringLiteral(" means two things: ") + owner +
                            QStringLiteral(", ") + text;
        owner = text;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : menus->actions())
                add(action->text());
        }
    }
}

} // namespace

QStringList lookProblems(QWidget &window)
{
    QStringList problems;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !isSeen(*widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(*label, problems);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(*button, problems);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            checkTabs(*tabs, problems);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            checkHeader(*header, problems);
        else if (widget->inherits("kartoteka::FieldBox"))
            checkField(*widget, problems);
        checkLetters(*widget, problems);
    }
    if (qobject_cast<QMainWindow *>(&window)) // dialogs lie on the ground
        checkGround(window, problems);
    checkMnemonics(window, problems);
    problems.removeDuplicates();
    return problems;
}

} // namespace kartoteka
