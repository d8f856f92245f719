#include "views/welcome/welcomepage.h"

#include "base/clock.h"
#include "models/displaytext.h"
#include "models/settings.h"
#include "views/welcome/recentfiles.h"
#include "views/welcome/waybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/kbd.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{

constexpr int kPadding = 32;
constexpr int kRow = 44;
constexpr int kPageWidth = 560;

/// Two lines at the left – name and folder –, when it was changed at the right.
class FileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, kRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        painter->save();
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect,
                              color(isChosen ? Token::AccentSoft : Token::Hover, palette));
        if (isChosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(2, kRow)),
                              color(Token::Accent, palette));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          color(Token::Hairline, palette));
        const QRect sign(option.rect.left() + 10, option.rect.center().y() - 8, 16, 16);
        paintIcon(*painter, sign, QStringLiteral("file"), color(Token::Muted, palette));
        const QRect place = option.rect.adjusted(40, 5, -8, -5);
        paintLines(*painter, place, option, index);
        painter->restore();
    }

private:
    static void paintLines(QPainter &painter, const QRect &place,
                           const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QDateTime changed = index.data(RecentFiles::WhenRole).toDateTime();
        const QString when = changed.isValid()
                                 ? DisplayText(systemClock().today()).nearDate(changed.date())
                                 : QCoreApplication::translate("WelcomePage", "not found");
        painter.setFont(textFont(option.font, TextSize::Row, true));
        painter.setPen(color(Token::Text, option.palette));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        painter.setFont(option.font);
        painter.drawText(place, Qt::AlignRight | Qt::AlignTop, when);
        painter.setFont(textFont(option.font, TextSize::Caption));
        painter.setPen(color(Token::Muted, option.palette));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom,
                         index.data(RecentFiles::FolderRole).toString());
    }
};

} // namespace

WelcomePage::WelcomePage(RecentFiles &recent, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
{
    setObjectName(QStringLiteral("welcome"));
    auto *page = new QWidget(this);
    page->setMaximumWidth(kPageWidth);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding / 2);
    column->setSpacing(16);
    column->addWidget(makeHead());
    column->addWidget(makeStart());
    column->addWidget(makeRecent());
    auto *learn = new FlowLayout(8); // in a second line where words are long
    learn->setContentsMargins(0, 0, 0, 0);
    m_tour = makeLink(QStringLiteral("welcomeTour"), QStringLiteral("play"));
    m_tutorial = makeLink(QStringLiteral("welcomeTutorial"), QStringLiteral("book"));
    m_shortcuts = makeLink(QStringLiteral("welcomeShortcuts"), QStringLiteral("keyboard"));
    learn->addWidget(m_tour);
    learn->addWidget(m_tutorial);
    learn->addWidget(m_shortcuts);
    column->addLayout(learn);
    m_reopen = new QCheckBox(page);
    m_reopen->setObjectName(QStringLiteral("welcomeReopen"));
    m_reopen->setChecked(settings.isOn(QStringLiteral("start/reopen")));
    connect(m_reopen, &QCheckBox::toggled, this,
            [&settings](bool isOn) { settings.set(QStringLiteral("start/reopen"), isOn); });
    column->addWidget(m_reopen);
    column->addStretch(1);
    connect(m_tour, &QPushButton::clicked, this, &WelcomePage::tourRequested);
    connect(m_tutorial, &QPushButton::clicked, this, &WelcomePage::tutorialRequested);
    connect(m_shortcuts, &QPushButton::clicked, this, &WelcomePage::shortcutsRequested);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setFocusPolicy(Qt::NoFocus);
    // One quiet surface from edge to edge.
    for (QWidget *ground : {static_cast<QWidget *>(this), page, scroll->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    retranslate();
}

QWidget *WelcomePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *picture = new QLabel(head);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/kartoteka.svg")).pixmap(QSize(48, 48)));
    auto *name = new QLabel(QStringLiteral("Kartoteka"), head);
    name->setFont(textFont(font(), TextSize::Title, true));
    m_claim = new QLabel(head);
    m_claim->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(m_claim);
    row->addWidget(picture);
    row->addLayout(texts, 1);
    return head;
}

QPushButton *WelcomePage::makeLink(const QString &name, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), QString(), this);
    button->setObjectName(name);
    button->setFlat(true);
    button->setProperty("link", true);
    return button;
}

QWidget *WelcomePage::makeStart()
{
    auto *start = new QWidget(this);
    m_new = new QPushButton(icon(QStringLiteral("plus"), Token::OnAccent), QString(), start);
    m_new->setObjectName(QStringLiteral("welcomeNew"));
    m_new->setProperty("primary", true);
    m_open = new QPushButton(icon(QStringLiteral("folder")), QString(), start);
    m_open->setObjectName(QStringLiteral("welcomeOpen"));
    m_sample = new WayButton(QStringLiteral("box"), start);
    m_sample->setObjectName(QStringLiteral("welcomeSample"));
    m_import = new WayButton(QStringLiteral("import"), start);
    m_import->setObjectName(QStringLiteral("welcomeImport"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addWidget(new Kbd(QKeySequence::Open, start));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(buttons);
    column->addWidget(m_sample);
    column->addWidget(m_import);
    // Enter is what a newcomer presses; outside a dialog a button takes it only when told.
    for (QPushButton *button : {m_new, m_open})
        button->setAutoDefault(true);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_sample, &QAbstractButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_import, &QAbstractButton::clicked, this, &WelcomePage::importRequested);
    return start;
}

QWidget *WelcomePage::makeRecent()
{
    auto *part = new QWidget(this);
    m_recentPart = part;
    m_recentHead = new QLabel(part);
    m_recentHead->setFont(textFont(font(), TextSize::Section, true));
    m_clear = new QPushButton(part);
    m_clear->setObjectName(QStringLiteral("welcomeClear"));
    m_clear->setFlat(true);
    m_files = new QListView(part);
    m_files->setObjectName(QStringLiteral("welcomeFiles"));
    m_files->setModel(&m_recent);
    m_files->setItemDelegate(new FileDelegate(m_files));
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setMouseTracking(true);
    m_files->setMinimumHeight(2 * kRow);
    auto *head = new QHBoxLayout;
    head->addWidget(m_recentHead);
    head->addStretch(1);
    head->addWidget(m_clear);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_files);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_recent.removeAll(); });
    connect(m_files, &QAbstractItemView::activated, this, &WelcomePage::openCurrent);
    const auto follow = [this] {
        m_recentPart->setVisible(m_recent.rowCount() > 0);
        m_files->setCurrentIndex(m_recent.index(0));
        m_files->setFixedHeight(m_recent.rowCount() * kRow);
    };
    connect(&m_recent, &QAbstractItemModel::modelReset, this, follow);
    follow();
    return part;
}

void WelcomePage::openCurrent()
{
    const QModelIndex index = m_files->currentIndex();
    if (index.isValid())
        emit fileChosen(index.data(RecentFiles::PathRole).toString());
}

void WelcomePage::retranslate()
{
    m_claim->setText(tr("Clients, deals and time in one file"));
    m_new->setText(tr("New file…"));
    m_open->setText(tr("Open file…"));
    m_sample->setTexts(tr("Open the sample base"),
                       tr("Ninety customers to try everything on, nothing to break"));
    m_import->setTexts(tr("Import from another program…"),
                       tr("CSV, XLSX, vCard – with a rehearsal first"));
    m_recentHead->setText(tr("Recent files"));
    m_files->setAccessibleName(tr("Recent files"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the list of recent files"));
    m_tour->setText(tr("Guided tour, 2 minutes"));
    m_tutorial->setText(tr("Tutorial, 10 minutes"));
    m_shortcuts->setText(tr("Keyboard shortcuts"));
    m_reopen->setText(tr("Open the last file at start"));
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kartoteka
