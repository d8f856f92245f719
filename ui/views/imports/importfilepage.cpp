#include "views/imports/importfilepage.h"

#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{
constexpr int kMargin = 20;
constexpr int kPicture = 48;
} // namespace

ImportFilePage::ImportFilePage(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_formats(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_paste(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, kMargin, 2 * kMargin, 3 * kMargin);
    layout->setSpacing(14);
    layout->addStretch();
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_formats, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_picture->setPixmap(icon(QStringLiteral("import"), Token::Muted).pixmap(kPicture, kPicture));
    m_sentence->setFont(textFont(font(), TextSize::Section, true));
    m_formats->setFont(textFont(font(), TextSize::Caption));
    m_formats->setForegroundRole(QPalette::PlaceholderText);
    m_formats->setAlignment(Qt::AlignHCenter);
    m_choose->setObjectName(QStringLiteral("importChooseFile"));
    m_paste->setObjectName(QStringLiteral("importPaste"));
    m_choose->setProperty("primary", true);
    m_choose->setIcon(icon(QStringLiteral("folder")));
    m_paste->setIcon(icon(QStringLiteral("copy")));
    connect(m_choose, &QPushButton::clicked, this, &ImportFilePage::chooseClicked);
    connect(m_paste, &QPushButton::clicked, this, &ImportFilePage::pasteClicked);
    retranslate();
}

void ImportFilePage::retranslate()
{
    m_sentence->setText(tr("Drop a file here, or choose one"));
    m_choose->setText(tr("&Choose a file…"));
    m_paste->setText(tr("&Paste a table"));
    m_formats->setText(tr("CSV and text in any encoding, Excel workbooks (XLSX), vCard, cells "
                          "copied from a spreadsheet.\nNothing is changed before the last step."));
}

void ImportFilePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color(Token::StrongHairline, palette()), 1.5, Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin), 6, 6);
}

} // namespace kartoteka
